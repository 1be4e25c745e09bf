import "./grid/styles";
import { createGrid } from "./grid/createGrid";

// a script of its own, loaded after the page is there: it leaves its only function where the page looks for it
window.klientelaGrid = { createGrid };

declare global {
  interface Window {
    klientelaGrid?: { createGrid: typeof createGrid };
  }
}
