package vn.xaso.procedures.design.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.xaso.procedures.Flow.StepAct;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.InternalStep;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.procedures.design.domain.StepNumbers;
import vn.xaso.procedures.design.domain.VersionSheet;
import vn.xaso.ui.Choice;

/// The steps of the internal process. Each has a number; by the numbers the steps say what follows them.
record StepsPart() implements Part {

    private static final int MOST_HOURS = 9_999;
    private static final int MOST_STEPS = 99;
    private static final List<String> POSITIONS = List.of(
            "ONE_STOP_OFFICER",
            "SERVICE_CENTRE_DIRECTOR",
            "SPECIALIST",
            "HEAD_OF_DIVISION",
            "OFFICE_HEAD",
            "CHAIRMAN",
            "VICE_CHAIRMAN",
            "CLERK");
    private static final List<String> OFFICES = List.of("SERVICE_CENTRE", "OFFICE", "ECONOMIC", "CULTURE_SOCIETY");

    @Override
    public Place place() {
        return Place.STEPS;
    }

    @Override
    public Filled filled(ProcedureVersion version) {
        var filled = new Filled();
        int line = 0;
        for (var step : version.internalSteps()) {
            line++;
            filled.put("step-" + line, step.name())
                    .put("stepNo-" + line, step.order())
                    .put("stepAct-" + line, step.act())
                    .put("stepPosition-" + line, step.positionKind())
                    .put("stepOffice-" + line, step.officeKind())
                    .put("stepHours-" + line, step.hours())
                    .put("stepNext-" + line, words(step.next()))
                    .put("stepBack-" + line, words(step.returnsTo()))
                    .put("stepWhen-" + line, step.condition());
        }
        return filled;
    }

    @Override
    public void make(FieldMaker maker) {
        var texts = maker.texts();
        for (int line = 1; line <= maker.typed().lines("step") + MORE; line++) {
            var number = maker.typed().text("stepNo-" + line);
            var name = number.isEmpty() ? texts.of("design.line.newStep") : texts.of("design.line.step", number);
            maker.group(number.isEmpty() ? "new-" + line : "steps-" + number, name)
                    .number("stepNo-" + line)
                    .text("step-" + line)
                    .select("stepAct-" + line, StepAct.values(), "design.act.", texts.of("procedures.choose"))
                    .select(
                            "stepPosition-" + line,
                            choices(maker, POSITIONS, "procedures.position."),
                            texts.of("procedures.choose"))
                    .select(
                            "stepOffice-" + line,
                            choices(maker, OFFICES, "procedures.office."),
                            texts.of("design.noOffice"))
                    .number("stepHours-" + line)
                    .text("stepNext-" + line)
                    .text("stepBack-" + line)
                    .wide("stepWhen-" + line);
        }
    }

    private static List<Choice> choices(FieldMaker maker, List<String> values, String words) {
        return values.stream()
                .map(value -> new Choice(value, maker.texts().of(words + value)))
                .toList();
    }

    /// Where nothing says what follows, the step with the next number does; an end is followed by nothing.
    @Override
    public ProcedureVersion read(ProcedureVersion held, FieldReader reader) {
        var steps = new ArrayList<InternalStep>();
        var taken = new HashSet<Integer>();
        for (int line : reader.lines("step")) {
            var number = reader.number("stepNo-" + line, MOST_STEPS);
            int order = number == null || number == 0 ? free(steps) : number;
            if (!taken.add(order)) {
                reader.say("stepNo-" + line, "design.error.stepTwice", order);
            }
            var hours = reader.number("stepHours-" + line, MOST_HOURS);
            steps.add(new InternalStep(
                    order,
                    reader.text("step-" + line),
                    reader.text("stepPosition-" + line),
                    reader.textOrNull("stepOffice-" + line),
                    hours == null ? 0 : hours,
                    reader.text("stepAct-" + line),
                    reader.numbers("stepNext-" + line),
                    reader.numbers("stepBack-" + line),
                    reader.text("stepWhen-" + line)));
        }
        return VersionSheet.of(held).steps(StepNumbers.counted(steps)).version();
    }

    private static int free(List<InternalStep> steps) {
        return steps.stream().mapToInt(InternalStep::order).max().orElse(0) + 1;
    }

    private static String words(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
