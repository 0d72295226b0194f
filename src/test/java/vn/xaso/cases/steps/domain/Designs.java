package vn.xaso.cases.steps.domain;

import static vn.xaso.procedures.design.domain.VersionsForTests.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.xaso.procedures.ProcedureVersion.InternalStep;

/// Designs for tests.
public final class Designs {

    private Designs() {}

    /// Reviewed; two offices are asked at once; summed up; decided, with ways back; numbered; handed over.
    public static List<InternalStep> consultation() {
        return List.of(
                step(1, "RECEIVE", "ONE_STOP_OFFICER", "SERVICE_CENTRE", 2, List.of(2), List.of()),
                step(2, "REVIEW", "SPECIALIST", "OFFICE", 6, List.of(3, 4), List.of()),
                step(3, "CONSULT", "SPECIALIST", "ECONOMIC", 4, List.of(5), List.of(2)),
                step(4, "CONSULT", "SPECIALIST", "CULTURE_SOCIETY", 4, List.of(5), List.of()),
                step(5, "REVIEW", "SPECIALIST", "ECONOMIC", 4, List.of(6), List.of(2)),
                step(6, "DECIDE", "CHAIRMAN", null, 4, List.of(7), List.of(2, 5)),
                step(7, "ISSUE", "CLERK", "OFFICE", 2, List.of(8), List.of()),
                step(8, "RETURN", "ONE_STOP_OFFICER", "SERVICE_CENTRE", 0, List.of(), List.of()));
    }

    /// One official works while another office is asked; a look on the spot only where it is needed; a refusal is
    /// possible.
    public static List<InternalStep> beside() {
        return List.of(
                step(1, "RECEIVE", "ONE_STOP_OFFICER", "SERVICE_CENTRE", 2, List.of(2, 8), List.of()),
                step(2, "ASSIGN", "OFFICE_HEAD", "OFFICE", 2, List.of(3, 4), List.of()),
                step(3, "REVIEW", "SPECIALIST", "OFFICE", 6, List.of(5, 9, 8), List.of()),
                step(4, "CONSULT", "SPECIALIST", "ECONOMIC", 4, List.of(5), List.of()),
                step(5, "DECIDE", "CHAIRMAN", null, 4, List.of(6), List.of()),
                step(6, "ISSUE", "CLERK", "OFFICE", 2, List.of(7), List.of()),
                step(7, "RETURN", "ONE_STOP_OFFICER", "SERVICE_CENTRE", 0, List.of(), List.of()),
                step(8, "REFUSE", "ONE_STOP_OFFICER", "SERVICE_CENTRE", 0, List.of(), List.of()),
                when("Cần kiểm tra thực địa", step(9, "REVIEW", "SPECIALIST", "OFFICE", 8, List.of(5), List.of(3))));
    }

    /// As most procedures are.
    public static List<InternalStep> straight() {
        return List.of(
                step(1, "RECEIVE", "ONE_STOP_OFFICER", "SERVICE_CENTRE", 2, List.of(2, 6), List.of()),
                step(2, "REVIEW", "SPECIALIST", "OFFICE", 6, List.of(3), List.of()),
                step(3, "DECIDE", "CHAIRMAN", null, 4, List.of(4), List.of()),
                step(4, "ISSUE", "CLERK", "OFFICE", 2, List.of(5), List.of()),
                step(5, "RETURN", "ONE_STOP_OFFICER", "SERVICE_CENTRE", 0, List.of(), List.of()),
                step(6, "REFUSE", "ONE_STOP_OFFICER", "SERVICE_CENTRE", 0, List.of(), List.of()));
    }

    static InternalStep when(String condition, InternalStep step) {
        return new InternalStep(
                step.order(),
                step.name(),
                step.positionKind(),
                step.officeKind(),
                step.hours(),
                step.act(),
                step.next(),
                step.returnsTo(),
                condition);
    }

    /// Work of pure chance between the reception and the decision.
    static List<InternalStep> drawn(Random random) {
        int work = 1 + random.nextInt(7);
        int decision = work + 2;
        var steps = new ArrayList<InternalStep>();
        steps.add(step(1, "RECEIVE", "ONE_STOP_OFFICER", "SERVICE_CENTRE", 1, next(random, 1, decision), List.of()));
        for (int order = 2; order < decision; order++) {
            var act =
                    List.of("REVIEW", "REVIEW", "CONSULT", "CONSULT", "ASSIGN").get(random.nextInt(5));
            var one = step(order, act, "SPECIALIST", "OFFICE", 1, next(random, order, decision), backs(random, order));
            steps.add(random.nextInt(6) == 0 ? when("Khi cần", one) : one);
        }
        steps.add(step(decision, "DECIDE", "CHAIRMAN", null, 1, List.of(decision + 1), backs(random, decision)));
        steps.add(step(decision + 1, "ISSUE", "CLERK", "OFFICE", 1, List.of(decision + 2), List.of()));
        steps.add(step(decision + 2, "RETURN", "ONE_STOP_OFFICER", "SERVICE_CENTRE", 0, List.of(), List.of()));
        return steps;
    }

    private static List<Integer> next(Random random, int order, int decision) {
        int ways = 1 + random.nextInt(3);
        return random.ints(ways, order + 1, decision + 1).distinct().boxed().toList();
    }

    private static List<Integer> backs(Random random, int order) {
        return order < 3 || random.nextInt(2) == 0
                ? List.of()
                : random.ints(1 + random.nextInt(2), 2, order)
                        .distinct()
                        .boxed()
                        .toList();
    }
}
