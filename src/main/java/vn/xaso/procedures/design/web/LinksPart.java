package vn.xaso.procedures.design.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.deadline.LimitUnit;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.LinkedStep;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.design.domain.LinkNumbers;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.procedures.design.domain.VersionSheet;

/// The steps of a linked procedure: other procedures, and what organisations outside do.
record LinksPart() implements Part {

    @Override
    public Place place() {
        return Place.LINKS;
    }

    @Override
    public Filled filled(ProcedureVersion version) {
        var filled = new Filled();
        for (var step : version.links()) {
            int line = step.order();
            var limit = step.limit();
            filled.put("link-" + line, step.name())
                    .put("linkPlace-" + line, step.place())
                    .put("linkProcedure-" + line, step.procedure())
                    .put("linkCase-" + line, step.caseName())
                    .put("linkOrganisation-" + line, step.organisation())
                    .put("linkAmount-" + line, limit == null || limit.amount() == 0 ? null : limit.amount())
                    .put("linkUnit-" + line, limit == null ? null : limit.unit())
                    .put("linkAfter-" + line, words(step.after()))
                    .put("linkResult-" + line, step.result());
        }
        return filled;
    }

    @Override
    public void make(FieldMaker maker) {
        var texts = maker.texts();
        for (int line = 1; line <= maker.typed().lines("link") + MORE; line++) {
            maker.group("links-" + line, texts.of("design.line.link", line))
                    .wide("link-" + line)
                    .select(
                            "linkPlace-" + line,
                            LinkedStep.Place.values(),
                            "design.linkPlace.",
                            texts.of("procedures.choose"))
                    .text("linkProcedure-" + line)
                    .text("linkCase-" + line)
                    .wide("linkOrganisation-" + line)
                    .number("linkAmount-" + line)
                    .select("linkUnit-" + line, LimitUnit.values(), "procedures.unit.", texts.of("design.ownLimit"))
                    .text("linkAfter-" + line)
                    .text("linkResult-" + line);
        }
    }

    @Override
    public ProcedureVersion read(ProcedureVersion held, FieldReader reader) {
        var steps = new ArrayList<LinkedStep>();
        for (int line : reader.lines("link")) {
            var place = reader.choice(LinkedStep.Place.class, "linkPlace-" + line);
            if (place == null) {
                reader.say("linkPlace-" + line, "design.error.linkPlace");
            }
            steps.add(new LinkedStep(
                    line,
                    reader.text("link-" + line),
                    place == null ? LinkedStep.Place.HERE : place,
                    procedure("linkProcedure-" + line, reader),
                    reader.text("linkCase-" + line),
                    reader.text("linkOrganisation-" + line),
                    reader.limit("linkUnit-" + line, "linkAmount-" + line, before(held, line)),
                    reader.numbers("linkAfter-" + line),
                    reader.text("linkResult-" + line)));
        }
        return VersionSheet.of(held).links(LinkNumbers.counted(steps)).version();
    }

    private static @Nullable ProcedureCode procedure(String field, FieldReader reader) {
        var text = reader.text(field);
        var code = ProcedureCode.find(text);
        if (!text.isEmpty() && code.isEmpty()) {
            reader.say(field, "design.error.code");
        }
        return code.orElse(null);
    }

    private static @Nullable TimeLimit before(ProcedureVersion held, int line) {
        return line <= held.links().size() ? held.links().get(line - 1).limit() : null;
    }

    private static String words(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
