package vn.xaso.cases.looks;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseMoves;
import vn.xaso.kernel.Actor;

/// One official who opened a case on one day, for the first time that day.
public record Look(String name, String position, Instant at) {

    /// What somebody can do in almost every state is nobody's task.
    private static final Set<CaseAct> ALWAYS_POSSIBLE =
            EnumSet.of(CaseAct.WITHDRAW, CaseAct.STOP, CaseAct.EXTEND, CaseAct.FIX, CaseAct.SUPPLY);

    /// Whether the next step is this official's: then the course of the case tells who it was.
    static boolean isTask(Actor actor, CaseFile caseFile) {
        return actor.person().equals(caseFile.assignee())
                || CaseMoves.from(caseFile.state()).stream()
                        .filter(move -> !ALWAYS_POSSIBLE.contains(move.act()))
                        .map(move -> move.who().right())
                        .anyMatch(right -> right != null && actor.may(right));
    }
}
