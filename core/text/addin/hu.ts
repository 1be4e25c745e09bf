import type { AddinTextKey } from "./en";

export const addinTexts: Readonly<Record<AddinTextKey, string>> = {
  "addin.attached.open": "Nagy fájl megnyitása a munkafüzet mellett",
  "addin.attached.about":
    "A munkafüzet kicsi marad: a fájlt ezen a számítógépen olvassuk, akár egymillió sort, és minden kérdés az egésszel számol.",
  "addin.attached.title": "Fájlok a munkafüzet mellett",
  "addin.attached.file": "{name}, {rows:count} sor",
  "addin.attached.remove": "Eltávolítás",
  "addin.attached.removeNamed": "Eltávolítás: {name}",
  "addin.attached.opening": "{name} megnyitása",
  "addin.attached.notShown": "A(z) {sheet} a munkafüzet melletti fájl, ezért a cellái nem mutathatók meg.",
  "addin.attached.gone": "Ez a fájl már nincs a munkafüzet mellett. Semmi sem változott: nyissa meg újra.",
  "addin.attached.nothing": "A(z) {name} fájlban nincs olyan cella, amely értékesítési napló lehetne.",
};
