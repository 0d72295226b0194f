package vn.xaso.procedures.design.application;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.procedures.Flow;
import vn.xaso.procedures.FlowPicture;
import vn.xaso.procedures.FlowPictures;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.InternalStep;
import vn.xaso.procedures.design.domain.FlowLayout;
import vn.xaso.procedures.design.domain.FlowLayout.Label;
import vn.xaso.ui.Language;
import vn.xaso.ui.Texts;

/// Draws the internal process and remembers the drawings: a published version never changes.
@Component
class FlowShelf implements FlowPictures {

    private static final int MOST = 500;

    private final ConcurrentHashMap<Key, FlowPicture> drawn = new ConcurrentHashMap<>();

    private record Key(UUID version, Language language) {}

    @Override
    public FlowPicture of(ProcedureVersion version, Texts texts) {
        if (drawn.size() > MOST) {
            drawn.clear();
        }
        return drawn.computeIfAbsent(new Key(version.id(), texts.language()), key -> draw(version, texts));
    }

    @Override
    public FlowPicture draw(ProcedureVersion version, Texts texts) {
        var flow = new Flow(version.internalSteps());
        var labels = version.internalSteps().stream()
                .collect(Collectors.toMap(InternalStep::order, step -> label(step, texts), (first, second) -> first));
        var layout = new FlowLayout(flow, labels);
        return new FlowPicture(
                layout.width(),
                layout.height(),
                layout.boxes(),
                layout.ways(),
                flow.circle().isEmpty() ? flow.hours() : 0,
                flow.steps().stream().map(step -> step(step, texts)).toList(),
                FlowPicture.Standing.NOWHERE);
    }

    private static Label label(InternalStep step, Texts texts) {
        var hours = step.hours() == 0 ? "" : " · " + texts.of("procedures.hours", step.hours());
        return new Label(step.name(), who(step, texts) + hours);
    }

    private static FlowPicture.Step step(InternalStep step, Texts texts) {
        return new FlowPicture.Step(
                step.order(),
                step.name(),
                step.act(),
                who(step, texts),
                step.hours() == 0 ? "" : texts.of("procedures.hours", step.hours()),
                step.next().isEmpty() ? "" : texts.of("procedures.flow.next", numbers(step.next())),
                step.returnsTo().isEmpty() ? "" : texts.of("procedures.flow.back", numbers(step.returnsTo())));
    }

    private static String who(InternalStep step, Texts texts) {
        var position = "procedures.position." + step.positionKind();
        var words = texts.has(position) ? texts.of(position) : texts.of("procedures.flow.nobody");
        var office = "procedures.office." + step.officeKind();
        var all = texts.has(office) ? words + ", " + texts.of(office) : words;
        return step.condition().isEmpty() ? all : all + " · " + texts.of("procedures.flow.when", step.condition());
    }

    private static String numbers(List<Integer> orders) {
        return orders.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
