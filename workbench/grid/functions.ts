import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { BaseValueObject, IFunctionInfo, IFunctionNames } from "@univerjs/preset-sheets-core";
import type { Nullable } from "@univerjs/core";
import {
  exampleArgument,
  FunctionError,
  functions,
  type CellValue,
  type CustomFunction,
  type ResultCell,
} from "../../core/index";
import { callFunction, firstFault, type Argument } from "./functionCall";
import type { FunctionFaults } from "./FunctionFaults";

type FunctionClass = new (name: IFunctionNames) => BaseFunction;

/** The custom functions as the formula engine takes them. */
export function functionClasses(faults: FunctionFaults): [FunctionClass, IFunctionNames][] {
  return functions.map((definition) => [classOf(definition, faults), definition.name]);
}

/** Their help; the texts are keys of the grid's words, see `functionWords`. */
export function functionInfos(): IFunctionInfo[] {
  return functions.map((definition) => ({
    functionName: definition.name,
    functionType: FunctionType.User,
    description: `klientela.${definition.name}.description`,
    abstract: `klientela.${definition.name}.help`,
    functionParameter: definition.parameters.map((parameter, at) => ({
      name: parameter.name,
      detail: `klientela.${definition.name}.${parameter.name}`,
      example: parameterExample(definition, at),
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  }));
}

function parameterExample(definition: CustomFunction, at: number): string {
  const value = definition.example.arguments[at];
  return value === undefined ? `[${definition.parameters[at]!.name}]` : exampleArgument(value);
}

function classOf(definition: CustomFunction, faults: FunctionFaults): FunctionClass {
  return class extends BaseFunction {
    override minParams = definition.parameters.filter((parameter) => !parameter.optional).length;
    override maxParams = definition.parameters.length;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const result = callFunction(definition, variants.map(argumentOf));
      const place = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
      faults.note(place, firstFault(result));
      return resultOf(result);
    }
  };
}

function argumentOf(variant: BaseValueObject): Argument {
  if (!variant.isArray()) return valueOf(variant);
  return (variant as ArrayValueObject).getArrayValue().map((row) => Array.from(row, valueOf));
}

/** A blank cell is null, whatever the engine makes of it. */
function valueOf(cell: Nullable<BaseValueObject>): CellValue {
  if (!cell || cell.isNull()) return null;
  if (cell.isError()) return { error: (cell as ErrorValueObject).getErrorType() };
  return cell.getValue() as CellValue;
}

function resultOf(result: readonly (readonly ResultCell[])[]): BaseValueObject {
  if (result.length === 1 && result[0]!.length === 1) return cellOf(result[0]![0]!);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(cellOf)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellOf(cell: ResultCell): BaseValueObject {
  if (cell instanceof FunctionError) return ErrorValueObject.create(ErrorType.VALUE);
  return typeof cell === "number" ? NumberValueObject.create(cell) : StringValueObject.create(cell);
}
