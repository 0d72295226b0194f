package vn.xaso.procedures.design.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.xaso.procedures.Flow;
import vn.xaso.procedures.Flow.StepAct;
import vn.xaso.procedures.FlowPicture;
import vn.xaso.procedures.ProcedureVersion.InternalStep;

/// Lays the steps of a flow out from top to bottom, at most two side by side, so that a phone shows them in full size.
///
/// The work goes down. A way that skips a row runs along the right edge, one that is sent back along the left edge.
public final class FlowLayout {

    private static final int WIDTH = 344;
    private static final int LEFT = 26;
    private static final int RIGHT = 22;
    private static final int GAP = 12;
    private static final int ROW_GAP = 26;
    private static final int SIDE_BY_SIDE = 2;
    private static final int PADDING = 9;
    private static final int NAME_LINE = 17;
    private static final int WHO_LINE = 15;
    private static final double NAME_LETTER = 7.7;
    private static final double WHO_LETTER = 7.1;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// The words of a step.
    public record Label(String name, String who) {}

    private final Flow flow;
    private final Map<Integer, Label> labels;
    private final Map<Integer, FlowPicture.Box> boxes = new HashMap<>();
    private final Map<Integer, Integer> rows = new HashMap<>();
    private int height = 4;

    public FlowLayout(Flow flow, Map<Integer, Label> labels) {
        this.flow = flow;
        this.labels = labels;
        int row = 0;
        for (var line : lines()) {
            place(line, row++);
        }
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return height;
    }

    public List<FlowPicture.Box> boxes() {
        return flow.steps().stream().map(step -> boxOf(step.order())).toList();
    }

    public List<FlowPicture.Way> ways() {
        var ways = new ArrayList<FlowPicture.Way>();
        for (var step : flow.steps()) {
            flow.after(step).forEach(next -> ways.add(way(step, next)));
            step.returnsTo().stream()
                    .filter(flow::has)
                    .forEach(back -> ways.add(back(boxOf(step.order()), boxOf(back))));
        }
        return ways;
    }

    /// The steps by their distance from the first, two in a row.
    private List<List<InternalStep>> lines() {
        var depths = new TreeMap<Integer, List<InternalStep>>();
        var known = depths();
        for (var step : flow.steps()) {
            depths.computeIfAbsent(known.get(step.order()), depth -> new ArrayList<>())
                    .add(step);
        }
        var lines = new ArrayList<List<InternalStep>>();
        for (var level : depths.values()) {
            for (int at = 0; at < level.size(); at += SIDE_BY_SIDE) {
                lines.add(level.subList(at, Math.min(level.size(), at + SIDE_BY_SIDE)));
            }
        }
        return lines;
    }

    /// The length of the longest way to each step. After as many rounds as there are steps a circle stops growing.
    private Map<Integer, Integer> depths() {
        var depths = new HashMap<Integer, Integer>();
        flow.steps().forEach(step -> depths.put(step.order(), 0));
        int most = flow.steps().size() - 1;
        for (int round = 0; round <= most; round++) {
            for (var step : flow.steps()) {
                int next = Math.min(most, depths.getOrDefault(step.order(), 0) + 1);
                flow.after(step).forEach(one -> depths.merge(one.order(), next, Math::max));
            }
        }
        return withRefusalsLast(depths);
    }

    /// A refusal stands at the foot, beside the step that hands the result over.
    private Map<Integer, Integer> withRefusalsLast(Map<Integer, Integer> depths) {
        int last = depths.entrySet().stream()
                .filter(one -> flow.steps().stream()
                        .noneMatch(step -> step.order() == one.getKey() && StepAct.REFUSE.is(step.act())))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        flow.steps().stream()
                .filter(step -> StepAct.REFUSE.is(step.act()))
                .forEach(step -> depths.put(step.order(), last));
        return depths;
    }

    private void place(List<InternalStep> line, int row) {
        int room = WIDTH - LEFT - RIGHT;
        int width = (room - GAP * (line.size() - 1)) / line.size();
        int top = height + (row == 0 ? 0 : ROW_GAP);
        int tallest = 0;
        for (int i = 0; i < line.size(); i++) {
            var box = box(line.get(i), LEFT + i * (width + GAP), top, width);
            boxes.put(box.order(), box);
            rows.put(box.order(), row);
            tallest = Math.max(tallest, box.height());
        }
        height = top + tallest + 4;
        final int same = tallest;
        line.forEach(step -> boxes.computeIfPresent(step.order(), (order, box) -> tall(box, same)));
    }

    private static FlowPicture.Box tall(FlowPicture.Box box, int height) {
        return new FlowPicture.Box(box.order(), box.x(), box.y(), box.width(), height, box.kind(), box.lines());
    }

    private FlowPicture.Box box(InternalStep step, int x, int y, int width) {
        var label = labels.getOrDefault(step.order(), new Label(step.name(), ""));
        var lines = new ArrayList<FlowPicture.Line>();
        int at = y + PADDING;
        int room = width - 2 * PADDING;
        for (var text : wrapped(step.order() + ". " + label.name(), (int) (room / NAME_LETTER))) {
            at += NAME_LINE;
            lines.add(new FlowPicture.Line(x + PADDING, at - 4, "name", text));
        }
        for (var text : wrapped(label.who(), (int) (room / WHO_LETTER))) {
            at += WHO_LINE;
            lines.add(new FlowPicture.Line(x + PADDING, at - 3, "who", text));
        }
        return new FlowPicture.Box(step.order(), x, y, width, at + PADDING - y, kind(step), lines);
    }

    private static String kind(InternalStep step) {
        return StepAct.find(step.act())
                .map(act -> act.isEnd() ? "end" : act == StepAct.CONSULT ? "ask" : "work")
                .orElse("work");
    }

    static List<String> wrapped(String text, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : SPACES.splitAsStream(text.strip()).toList()) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private FlowPicture.Way way(InternalStep from, InternalStep to) {
        var start = boxOf(from.order());
        var end = boxOf(to.order());
        int startRow = rows.getOrDefault(from.order(), 0);
        int endRow = rows.getOrDefault(to.order(), 0);
        if (endRow == startRow + 1) {
            int middle = start.y() + start.height() + (end.y() - start.y() - start.height()) / 2;
            return new FlowPicture.Way(
                    "M%d %d V%d H%d V%d"
                            .formatted(
                                    start.x() + start.width() / 2,
                                    start.y() + start.height(),
                                    middle,
                                    end.x() + end.width() / 2,
                                    end.y() - 1),
                    false);
        }
        int edge = WIDTH - 6;
        int out = start.y() + start.height() / 2 + 6;
        int in = end.y() + end.height() / 2 - 6;
        return new FlowPicture.Way("M%d %d H%d V%d H%d".formatted(right(start), out, edge, in, right(end) + 1), false);
    }

    private static FlowPicture.Way back(FlowPicture.Box from, FlowPicture.Box to) {
        int out = from.y() + from.height() / 2 - 6;
        int in = to.y() + to.height() / 2 + 6;
        return new FlowPicture.Way("M%d %d H%d V%d H%d".formatted(from.x(), out, 8, in, to.x() - 1), true);
    }

    private FlowPicture.Box boxOf(int order) {
        return Objects.requireNonNull(boxes.get(order));
    }

    private static int right(FlowPicture.Box box) {
        return box.x() + box.width();
    }
}
