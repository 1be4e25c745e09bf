/**
 * Notes came with ExcelApi 1.18, and the library that is installed knows the sets up to 1.15. Here they are entered in it as
 * its other classes are: from its own pieces, with the members of Microsoft's typings, so that requests, checks and errors are
 * the library's. To be called once on a loaded library.
 */
export function addNotes({ Excel, OfficeExtension }: NoteLibrary): void {
  if ("NoteCollection" in Excel) return;
  const { BatchApiHelper: api, Utility: tools, ClientObject } = OfficeExtension;

  class Note extends ClientObject {
    get _className() {
      return "Note";
    }
    get _scalarPropertyNames() {
      return ["authorName", "content", "height", "visible", "width"];
    }
    get _scalarPropertyOriginalNames() {
      return ["AuthorName", "Content", "Height", "Visible", "Width"];
    }
    get _scalarPropertyUpdateable() {
      return [false, true, true, true, true];
    }
    set(properties: object, options?: object) {
      this._recursivelySet(properties, options, ["content", "height", "visible", "width"], [], []);
    }
    delete() {
      api.invokeMethod(this, "Delete", 0, [], 0, 0);
    }
    getLocation() {
      return api.createMethodObject(Excel["Range"], this, "GetLocation", 1, [], false, true, null, 4);
    }
    override _handleResult(value: Answer | null) {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      tools.fixObjectPathIfNecessary(this, value);
      for (const [name, wire] of NOTE_VALUES) if (value[wire] !== undefined) this[`_${name}`] = value[wire];
    }
    load(options?: object | string) {
      return tools.load(this, options);
    }
    toJSON() {
      return tools.toJson(this, Object.fromEntries(NOTE_VALUES.map(([name]) => [name, this[`_${name}`]])), {});
    }
  }
  for (const [name, wire] of NOTE_VALUES) {
    Object.defineProperty(Note.prototype, name, {
      configurable: true,
      get(this: Note) {
        tools.throwIfNotLoaded(name, this[`_${name}`], "Note", this._isNull);
        return this[`_${name}`];
      },
      ...(name !== "authorName" && {
        set(this: Note, value: unknown) {
          this[`_${name}`] = value;
          api.invokeSetProperty(this, wire, value, 0);
        },
      }),
    });
  }

  class NoteCollection extends ClientObject {
    get _className() {
      return "NoteCollection";
    }
    get _isCollection() {
      return true;
    }
    get items(): unknown {
      tools.throwIfNotLoaded("items", this["_items"], "NoteCollection", this._isNull);
      return this["_items"];
    }
    add(cellAddress: unknown, content: unknown) {
      return api.createMethodObject(Note, this, "Add", 0, [cellAddress, content], false, true, null, 0);
    }
    getCount() {
      return api.invokeMethod(this, "GetCount", 1, [], 4, 0);
    }
    getItem(key: string) {
      return api.createIndexerObject(Note, this, [key]);
    }
    getItemAt(index: number) {
      return api.createMethodObject(Note, this, "GetItemAt", 1, [index], false, false, null, 4);
    }
    getItemOrNullObject(key: string) {
      return api.createMethodObject(Note, this, "GetItemOrNullObject", 1, [key], false, false, null, 4);
    }
    override _handleResult(value: Answer | null) {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      tools.fixObjectPathIfNecessary(this, value);
      const list = value[OfficeExtension.Constants.items];
      if (!Array.isArray(list)) return;
      this["_items"] = list.map((data: Answer, index) => {
        const item = api.createChildItemObject(Note, true, this, data, index) as Note;
        item._handleResult(data);
        return item;
      });
    }
    load(options?: object | string) {
      return tools.load(this, options);
    }
    toJSON() {
      return tools.toJson(this, {}, {}, this["_items"]);
    }
  }

  Object.assign(Excel, { Note, NoteCollection });
  for (const owner of ["Worksheet", "Workbook"]) {
    Object.defineProperty((Excel[owner] as { prototype: object }).prototype, "notes", {
      configurable: true,
      get(this: { m_notes?: unknown }) {
        this.m_notes ??= api.createPropertyObject(NoteCollection, this, "Notes", true, 4);
        return this.m_notes;
      },
    });
  }
}

const NOTE_VALUES = [
  ["authorName", "AuthorName"],
  ["content", "Content"],
  ["height", "Height"],
  ["visible", "Visible"],
  ["width", "Width"],
] as const;

type Answer = Record<string, unknown>;

/** What is used of the library, most of which isn't in its typings. */
export interface NoteLibrary {
  readonly Excel: Record<string, unknown>;
  readonly OfficeExtension: {
    readonly ClientObject: new () => ClientObject;
    readonly Constants: { readonly items: string };
    readonly BatchApiHelper: {
      invokeMethod(owner: object, name: string, operation: number, args: unknown[], flags: number, as: number): object;
      invokeSetProperty(owner: object, name: string, value: unknown, flags: number): void;
      createMethodObject(
        type: unknown,
        owner: object,
        name: string,
        operation: number,
        args: unknown[],
        isCollection: boolean,
        isInvalidAfterRequest: boolean,
        byId: string | null,
        flags: number,
      ): object;
      createIndexerObject(type: unknown, owner: object, args: unknown[]): object;
      createPropertyObject(type: unknown, owner: object, name: string, isCollection: boolean, flags: number): object;
      createChildItemObject(type: unknown, byKey: boolean, owner: object, data: Answer, index: number): object;
    };
    readonly Utility: {
      fixObjectPathIfNecessary(owner: object, value: Answer): void;
      throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
      load(owner: object, options: object | string | undefined): object;
      toJson(owner: object, values: Answer, parts: Answer, items?: unknown): object;
    };
  };
}

interface ClientObject {
  readonly _isNull: boolean;
  _handleResult(value: Answer | null): void;
  _recursivelySet(
    properties: object,
    options: object | undefined,
    values: string[],
    parts: string[],
    none: string[],
  ): void;
  [loaded: `_${string}`]: unknown;
}
