package vn.xaso.kernel;

import java.util.List;

/// The law, or the state of the record, forbids the act. Shown beside the form (422), never as a fault of the program.
public class Refusal extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> arguments;

    /// @param messageKey a key of the module's messages that tells the person what to do
    public Refusal(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /// @param cause what the program found out, for whoever looks into it; no person reads it
    public Refusal because(Throwable cause) {
        initCause(cause);
        return this;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
