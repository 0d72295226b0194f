package vn.xaso.cases.phrases.domain;

import java.util.Arrays;
import java.util.Optional;
import vn.xaso.cases.CaseAct;

/// What a sentence is written for: the paper or the note that it becomes a part of.
///
/// Law: TT 03/2025/TT-VPCP, annex I
public enum PhrasePurpose {
    /// Form 02: what is to be fixed or supplemented.
    SUPPLEMENT,
    /// Form 03.
    REFUSAL,
    /// What the specialist is to mend before the leader signs.
    RETURN,
    /// Form 05.
    STOP;

    public static Optional<PhrasePurpose> of(CaseAct act) {
        return switch (act) {
            case ASK_FIX, REQUEST_SUPPLEMENT -> Optional.of(SUPPLEMENT);
            case REFUSE -> Optional.of(REFUSAL);
            case RETURN_TO_SPECIALIST -> Optional.of(RETURN);
            case STOP -> Optional.of(STOP);
            default -> Optional.empty();
        };
    }

    public static Optional<PhrasePurpose> find(String name) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.name().equals(name))
                .findFirst();
    }
}
