import { describe, expect, it } from "vitest";
import { functions, languages } from "../../../core/index";
import { functionsFile, functionsMetadata } from "../../../excel-addin/functions/functionsMetadata";

// the rules of Microsoft's schema (custom-functions.schema.json) and of its pages "Manually create JSON metadata",
// "Custom functions naming" and, for the lengths, of the manifest's extensionFunction objects
const keys = (thing: object): string[] => Object.keys(thing).sort();
const allowed = (thing: object, names: readonly string[]): void => {
  for (const key of keys(thing)) expect(names).toContain(key);
};
const dimensions = ["scalar", "matrix"];

describe.each([...languages])("functions.json in %s", (language) => {
  const metadata = functionsMetadata(language);

  it("holds every function of the registry, in its order, and nothing else", () => {
    expect(keys(metadata)).toEqual(["allowErrorForDataTypeAny", "functions"]);
    expect(metadata.functions.map(({ id }) => id)).toEqual(functions.map(({ name }) => name));
    expect(JSON.parse(JSON.stringify(metadata))).toEqual(metadata);
  });

  it.each(metadata.functions.map((one) => [one.id, one] as const))("%s keeps the schema's rules", (_, one) => {
    allowed(one, ["id", "name", "description", "helpUrl", "parameters", "result", "options"]);
    expect(one.id).toMatch(/^[A-Z][A-Z0-9._]{2,63}$/);
    expect(one.name).toMatch(/^[A-Z][A-Z0-9._]{2,63}$/);
    // a name like a cell would be taken for one: up to three letters and digits, or R1C1
    expect(one.name).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
    expect(one.description.length).toBeGreaterThan(0);
    expect(one.description.length).toBeLessThanOrEqual(1024);
    allowed(one.result, ["type", "dimensionality"]);
    expect(dimensions).toContain(one.result.dimensionality);
    expect(one.result.type).toBe("any");
    for (const parameter of one.parameters) {
      allowed(parameter, ["name", "description", "type", "dimensionality", "optional", "repeating"]);
      expect(parameter.name).toMatch(/^[a-z][a-z_]{1,63}$/);
      expect(parameter.description.length).toBeGreaterThan(0);
      expect(parameter.description.length).toBeLessThanOrEqual(512);
      expect(parameter.type).toBe("any");
      expect(dimensions).toContain(parameter.dimensionality);
    }
  });

  it("has each id, name and parameter once, whatever the case", () => {
    const names = metadata.functions.map(({ name }) => name.toUpperCase());
    expect(new Set(names).size).toBe(names.length);
    for (const { parameters } of metadata.functions) {
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    }
  });

  it("has the parameters in the order of the registry, optional ones last", () => {
    for (const [at, { parameters }] of metadata.functions.entries()) {
      expect(parameters.map(({ name }) => name)).toEqual(functions[at]!.parameters.map(({ name }) => name));
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
      expect(optional).toEqual(functions[at]!.parameters.map((parameter) => parameter.optional));
    }
  });

  it("takes ranges as ranges and gives one cell only where there is only one", () => {
    for (const [at, one] of metadata.functions.entries()) {
      const { parameters, shape } = functions[at]!;
      expect(one.parameters.map(({ dimensionality }) => dimensionality)).toEqual(
        parameters.map(({ type }) => (type === "range" ? "matrix" : "scalar")),
      );
      expect(one.result.dimensionality).toBe(shape === "single" ? "scalar" : "matrix");
    }
  });
});

describe("functionsMetadata", () => {
  it("has the same names in all languages and other words", () => {
    const [en, ...others] = languages.map((language) => functionsMetadata(language));
    for (const other of others) {
      expect(other.functions.map(({ id, name }) => [id, name])).toEqual(
        en!.functions.map(({ id, name }) => [id, name]),
      );
      expect(other.functions[0]!.description).not.toBe(en!.functions[0]!.description);
    }
  });

  it("puts a prefix before names, never before ids", () => {
    const [first] = functionsMetadata("en", "KL_").functions;
    expect(first).toMatchObject({ id: "ABCCLASS", name: "KL_ABCCLASS" });
    expect(functionsMetadata("sk", "KLIENTELA.").functions[0]!.name).toBe("KLIENTELA.ABCCLASS");
  });

  it.each(["KL", "_", "kl_", "1A_", "K L_", "A_"])("refuses the prefix %j", (prefix) => {
    expect(() => functionsMetadata("en", prefix)).toThrow(RangeError);
  });

  it("has a file a language, the English one first", () => {
    expect(languages.map(functionsFile)).toEqual([
      "functions.json",
      "functions-ru.json",
      "functions-sk.json",
      "functions-hu.json",
    ]);
  });
});
