package vn.xaso.procedures.design.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.procedures.LinkedStep;
import vn.xaso.procedures.ProcedureCode;

/// A step of a linked procedure as the file says it.
///
/// @param order counts from 1; by it the steps name those that come before
public record LinkedEntry(
        int order,
        String name,
        LinkedStep.Place place,
        @Nullable String procedure,
        String caseName,
        String organisation,
        ProcedureFile.@Nullable Limit limit,
        List<Integer> after,
        String result) {

    static LinkedEntry of(LinkedStep step) {
        var procedure = step.procedure();
        return new LinkedEntry(
                step.order(),
                step.name(),
                step.place(),
                procedure == null ? null : procedure.value(),
                step.caseName(),
                step.organisation(),
                ProcedureFile.Limit.of(step.limit()),
                step.after(),
                step.result());
    }

    LinkedStep step() {
        return new LinkedStep(
                order,
                name,
                place,
                procedure == null ? null : new ProcedureCode(procedure),
                caseName,
                organisation,
                limit == null ? null : limit.limit(),
                after,
                result);
    }
}
