import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { formatDay, type Translate } from "../../core/index";
import type { Session, SessionState } from "../Session";

const intents = { error: "error", warning: "warning", done: "success" } as const;

interface MessagesProps {
  readonly say: Translate;
  readonly session: Session;
  readonly state: SessionState;
}

/** What has just happened, and what a former visit left behind. */
export function Messages({ say, session, state }: MessagesProps): ReactElement {
  const { message, draft } = state;
  return (
    <div>
      {draft === null ? null : (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {say("workbench.draft", { name: draft.name, day: formatDay(draft.savedOn, say.language) })}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void session.takeUpDraft()}>
              {say("workbench.draftOpen")}
            </Button>
            <Button size="small" onClick={() => void session.forgetDraft()}>
              {say("workbench.draftForget")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {message === null ? null : (
        <MessageBar intent={intents[message.kind]} layout="multiline">
          <MessageBarBody>{message.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={say("workbench.dismiss")}
                onClick={() => {
                  session.dismissMessage();
                }}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
