package vn.xaso.cases.hands.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.HandlingOffice;
import vn.xaso.cases.hands.application.AssignmentDesk;
import vn.xaso.cases.hands.application.AssignmentDesk.Line;
import vn.xaso.cases.hands.domain.AssignmentRules;
import vn.xaso.cases.hands.domain.AssignmentRules.Rule;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.Procedures.FieldCount;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the pages of who gets which cases.
@Component
class AssignmentPages {

    static final String HERE = "/office/assignment";

    private static final int MORE = 3;
    private static final int MOST_LINES = 30;
    private static final String OFFICE = "office:";
    private static final String OFFICIAL = "official:";

    private final AssignmentDesk desk;
    private final Staff staff;
    private final HandlingOffice handlingOffice;
    private final Procedures procedures;

    AssignmentPages(AssignmentDesk desk, Staff staff, HandlingOffice handlingOffice, Procedures procedures) {
        this.desk = desk;
        this.staff = staff;
        this.handlingOffice = handlingOffice;
        this.procedures = procedures;
    }

    AssignmentPage all(Actor actor, Texts texts) {
        var rules = desk.all(actor.unit());
        var people = new TreeMap<String, String>();
        people(actor, texts).forEach(choice -> people.put(choice.value(), choice.label()));
        var lines = fields().stream()
                .map(field -> new AssignmentPage.Line(
                        field,
                        HERE + "/field?name=" + URLEncoder.encode(field, StandardCharsets.UTF_8),
                        words(field, rules, people, texts)))
                .toList();
        boolean automatic = desk.isAutomatic(actor.unit());
        var tag = automatic
                ? new Tag(Kind.DONE, texts.of("hands.automatic.on"))
                : new Tag(Kind.NEUTRAL, texts.of("hands.automatic.off"));
        return new AssignmentPage(automatic, tag, lines);
    }

    private static String words(String field, List<Rule> rules, Map<String, String> people, Texts texts) {
        var words = rules.stream()
                .filter(rule -> rule.field().equals(field))
                .map(rule -> {
                    var name = people.getOrDefault(value(rule), texts.of("hands.gone"));
                    return rule.weight() == 1 ? name : texts.of("hands.share", name, rule.weight());
                })
                .toList();
        return words.isEmpty() ? texts.of("hands.noRule") : String.join("; ", words);
    }

    FieldPage field(Actor actor, String field, Texts texts) {
        var typed = new TreeMap<String, String>();
        for (var rule : desk.of(actor.unit(), known(field))) {
            typed.put("who-" + rule.no(), value(rule));
            typed.put("weight-" + rule.no(), String.valueOf(rule.weight()));
        }
        return typed(actor, field, typed, List.of(), texts);
    }

    FieldPage typed(Actor actor, String field, Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        var lines = IntStream.rangeClosed(1, Math.min(last(typed) + MORE, MOST_LINES))
                .mapToObj(no -> new FieldPage.Line(
                        no, typed.getOrDefault("who-" + no, ""), typed.getOrDefault("weight-" + no, "1")))
                .toList();
        var weights = IntStream.rangeClosed(1, AssignmentRules.MOST_WEIGHT)
                .mapToObj(weight -> new Choice(String.valueOf(weight), texts.of("hands.weight", weight)))
                .toList();
        return new FieldPage(known(field), lines, people(actor, texts), weights, wrong);
    }

    /// The lines as they are kept: without the empty ones, so that a message meets its line.
    static Map<String, String> closed(Map<String, String> sent) {
        var closed = new TreeMap<String, String>();
        int no = 0;
        for (int line = 1; line <= last(sent); line++) {
            var who = sent.getOrDefault("who-" + line, "");
            if (!who.isEmpty()) {
                no++;
                closed.put("who-" + no, who);
                closed.put("weight-" + no, sent.getOrDefault("weight-" + line, ""));
            }
        }
        return closed;
    }

    static List<Line> lines(Map<String, String> sent) {
        var closed = closed(sent);
        var lines = new ArrayList<Line>();
        for (int no = 1; no <= last(closed); no++) {
            var who = closed.getOrDefault("who-" + no, "");
            var weight = closed.getOrDefault("weight-" + no, "");
            lines.add(new Line(
                    id(who, OFFICE), id(who, OFFICIAL), weight.matches("\\d{1,2}") ? Integer.parseInt(weight) : 0));
        }
        return lines;
    }

    private static @Nullable UUID id(String who, String kind) {
        return who.matches(kind + "[0-9a-f-]{36}") ? UUID.fromString(who.substring(kind.length())) : null;
    }

    private static int last(Map<String, String> typed) {
        return typed.keySet().stream()
                .filter(name -> name.matches("who-\\d{1,2}"))
                .mapToInt(name -> Integer.parseInt(name.substring("who-".length())))
                .max()
                .orElse(0);
    }

    private static String value(Rule rule) {
        return rule.official() == null ? OFFICE + rule.office() : OFFICIAL + rule.official();
    }

    private List<Choice> people(Actor actor, Texts texts) {
        var choices = new ArrayList<Choice>();
        staff.officesOf(actor.unit())
                .forEach(office ->
                        choices.add(new Choice(OFFICE + office.id(), texts.of("hands.office", office.name()))));
        handlingOffice
                .specialists(actor.unit())
                .forEach(one -> choices.add(new Choice(OFFICIAL + one.official(), one.name() + ", " + one.title())));
        return List.copyOf(choices);
    }

    private List<String> fields() {
        return procedures.fields().stream().map(FieldCount::field).toList();
    }

    String known(String field) {
        return fields().stream().filter(field::equals).findFirst().orElseThrow(() -> new Absent("field " + field));
    }
}
