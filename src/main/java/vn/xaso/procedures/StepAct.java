package vn.xaso.procedures;

import java.util.Arrays;
import java.util.Optional;

/// What is done in a step of the internal process.
///
/// Law: NĐ 118/2025/NĐ-CP
public enum StepAct {
    RECEIVE,
    ASSIGN,
    REVIEW,
    /// Another office is asked; it works beside the others.
    CONSULT,
    DECIDE,
    ISSUE,
    /// The result is handed over: the work ends.
    RETURN,
    /// The case is refused: the work ends.
    REFUSE;

    public static Optional<StepAct> find(String name) {
        return Arrays.stream(values()).filter(act -> act.name().equals(name)).findFirst();
    }

    public boolean isEnd() {
        return this == RETURN || this == REFUSE;
    }

    public boolean is(String name) {
        return name().equals(name);
    }
}
