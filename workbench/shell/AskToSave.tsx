import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Translate } from "../../core/index";

export type SaveAnswer = "save" | "leave" | "stay";

interface AskToSaveProps {
  readonly say: Translate;
  readonly name: string;
  readonly open: boolean;
  readonly onAnswer: (answer: SaveAnswer) => void;
}

/** Before another workbook takes the place of one with unsaved work. */
export function AskToSave({ say, name, open, onAnswer }: AskToSaveProps): ReactElement {
  return (
    <Dialog
      open={open}
      modalType="alert"
      onOpenChange={(_, { open: stays }) => {
        if (!stays) onAnswer("stay");
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say("workbench.ask.title", { name })}</DialogTitle>
          <DialogContent>{say("workbench.ask.text")}</DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              onClick={() => {
                onAnswer("save");
              }}
            >
              {say("workbench.ask.save")}
            </Button>
            <Button
              onClick={() => {
                onAnswer("leave");
              }}
            >
              {say("workbench.ask.leave")}
            </Button>
            <Button
              onClick={() => {
                onAnswer("stay");
              }}
            >
              {say("workbench.ask.stay")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
