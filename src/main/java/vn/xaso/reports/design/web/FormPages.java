package vn.xaso.reports.design.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.reports.design.application.DutyDesk;
import vn.xaso.reports.design.application.FormDesk;
import vn.xaso.reports.design.domain.FormVersion;
import vn.xaso.reports.sheets.FormCheck;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the pages of the drawing board that show a whole form, and those of its texts.
@Component
class FormPages {

    private final FormDesk desk;
    private final DutyDesk duties;

    FormPages(FormDesk desk, DutyDesk duties) {
        this.desk = desk;
        this.duties = duties;
    }

    static String href(UUID form) {
        return DutyPages.FORMS + "/" + form;
    }

    String name(Actor actor, FormVersion version, Texts texts) {
        return DutyPages.name(duties.get(actor, version.duty()), texts) + " – "
                + texts.of("duties.form.no", version.no());
    }

    FormPage one(Actor actor, UUID id, List<FieldMessage> messages, Texts texts) {
        var version = desk.get(actor, id);
        var duty = duties.get(actor, version.duty());
        return new FormPage(
                href(id),
                DutyPages.HERE + "/" + duty.id(),
                DutyPages.name(duty, texts),
                texts.of("duties.form.no", version.no()),
                version.isDraft()
                        ? new Tag(Kind.WARN, texts.of("duties.form.draft"))
                        : new Tag(Kind.DONE, texts.of("duties.form.published")),
                version.isDraft(),
                version.revision(),
                version.sha256(),
                parts(version, texts),
                version.isDraft() ? problems(id, desk.problems(version.form()), texts) : List.of(),
                messages);
    }

    private static List<FormPage.Part> parts(FormVersion version, Texts texts) {
        var parts = new ArrayList<FormPage.Part>();
        for (var table : version.form().tables()) {
            parts.add(new FormPage.Part(
                    href(version.id()) + "/tables/" + table.no(),
                    "B" + table.no() + ". " + SheetGrid.said(table.title(), texts),
                    texts.of(
                            "duties.table.holds",
                            table.rows().size(),
                            table.columns().size())));
        }
        parts.add(new FormPage.Part(
                href(version.id()) + "/texts",
                texts.of("duties.texts"),
                texts.of(
                        "duties.texts.holds",
                        version.form().narratives().size(),
                        version.form().checks().size())));
        return parts;
    }

    /// The same mistake of a whole column is told once, with the first of its cells.
    private static List<FormPage.Problem> problems(UUID id, List<FormCheck.Problem> all, Texts texts) {
        var same = new LinkedHashMap<List<Object>, List<FormCheck.Problem>>();
        for (var one : all) {
            var column = one.place().replaceFirst("d\\d+", "");
            same.computeIfAbsent(List.of(one.kind(), one.arguments(), column), key -> new ArrayList<>())
                    .add(one);
        }
        return same.values().stream()
                .map(group -> {
                    var told = problem(id, group.getFirst(), texts);
                    return group.size() == 1
                            ? told
                            : new FormPage.Problem(
                                    told.href(),
                                    told.place(),
                                    told.text() + " " + texts.of("duties.problems.more", group.size() - 1));
                })
                .toList();
    }

    private static FormPage.Problem problem(UUID id, FormCheck.Problem problem, Texts texts) {
        var table = problem.place().replaceFirst("^B(\\d+).*$", "$1");
        var href = problem.place().isEmpty() ? href(id) : href(id) + "/tables/" + table;
        var key = problem.kind().indexOf('.') > 0 ? problem.kind() : "sheets.form." + problem.kind();
        return new FormPage.Problem(
                href, problem.place(), texts.of(key, problem.arguments().toArray()));
    }

    TextsDesignPage texts(Actor actor, UUID id, Map<String, String> typed, List<FieldMessage> messages, Texts texts) {
        var version = desk.get(actor, id);
        return new TextsDesignPage(
                href(id) + "/texts",
                href(id),
                name(actor, version, texts),
                version.revision(),
                version.isDraft(),
                narratives(version, texts),
                checks(version, typed, texts),
                version.form().tables().stream()
                        .map(table -> new Choice(
                                String.valueOf(table.no()),
                                "B" + table.no() + ". " + SheetGrid.said(table.title(), texts)))
                        .toList(),
                List.of(
                        new Choice("ERROR", texts.of("duties.level.ERROR")),
                        new Choice("WARNING", texts.of("duties.level.WARNING"))),
                messages);
    }

    private static List<TextsDesignPage.Line> narratives(FormVersion version, Texts texts) {
        var form = version.form();
        int fresh = version.isDraft() ? TextChanges.NEW_LINES : 0;
        var lines = new ArrayList<TextsDesignPage.Line>();
        for (var one : form.narratives()) {
            var fields = new HashMap<String, String>();
            RuleFields.put(fields, "words", one.title());
            RuleFields.put(fields, "hint", one.hint());
            fields.put("required", one.required() ? "true" : "");
            lines.add(new TextsDesignPage.Line("m" + one.no(), SheetGrid.said(one.title(), texts), fields));
        }
        int next = TableChanges.next(
                form.narratives().stream().map(SheetForm.Narrative::no).toList());
        for (int i = 0; i < fresh; i++) {
            lines.add(new TextsDesignPage.Line("m" + (next + i), texts.of("duties.text.new"), Map.of()));
        }
        return lines;
    }

    private static List<TextsDesignPage.Line> checks(FormVersion version, Map<String, String> typed, Texts texts) {
        var form = version.form();
        int more = version.isDraft() ? TextChanges.NEW_LINES : 0;
        var lines = new ArrayList<TextsDesignPage.Line>();
        for (int i = 1; i <= form.checks().size() + more; i++) {
            var prefix = "k" + i;
            var fields = new HashMap<String, String>();
            boolean fresh = i > form.checks().size();
            if (!fresh) {
                var check = form.checks().get(i - 1);
                RuleFields.put(fields, "words", check.words());
                fields.put("formula", check.expression());
                fields.put("table", String.valueOf(check.table()));
                fields.put("each", check.eachRow() ? "true" : "");
                fields.put("level", check.level().name());
            }
            if (typed.containsKey(prefix + "-formula")) {
                for (var name : List.of("formula", "table", "level", "each")) {
                    fields.put(name, typed.getOrDefault(prefix + "-" + name, ""));
                }
                fields.put("words-vi", typed.getOrDefault(prefix + "-vi", ""));
                fields.put("words-en", typed.getOrDefault(prefix + "-en", ""));
            }
            lines.add(new TextsDesignPage.Line(
                    prefix, fresh ? texts.of("duties.check.new") : texts.of("duties.check.no", i), fields));
        }
        return lines;
    }
}
