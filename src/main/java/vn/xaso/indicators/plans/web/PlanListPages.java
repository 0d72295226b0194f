package vn.xaso.indicators.plans.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.indicators.plans.application.PlanProgress;
import vn.xaso.indicators.plans.domain.Plan;
import vn.xaso.indicators.plans.domain.Plans;
import vn.xaso.indicators.plans.persistence.PlanListQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Makes the list of plans.
@Component
class PlanListPages {

    private final PlanListQuery query;
    private final PlanChoices choices;
    private final Plans plans;
    private final PlanProgress progress;

    PlanListPages(PlanListQuery query, PlanChoices choices, Plans plans, PlanProgress progress) {
        this.query = query;
        this.choices = choices;
        this.plans = plans;
        this.progress = progress;
    }

    PlanListPage make(Actor actor, Map<String, String> sent, Texts texts) {
        var asked = asked(actor, sent);
        var slice = query.page(asked, after(sent));
        var words = words(sent);
        return new PlanListPage(
                asked.text(),
                sent.getOrDefault("kind", ""),
                sent.getOrDefault("state", ""),
                kinds(texts),
                Arrays.stream(Plan.State.values())
                        .map(one -> new Choice(one.name(), texts.of("plans.state." + one)))
                        .toList(),
                !words.isEmpty(),
                slice.rows().stream().map(plan -> line(actor, plan, texts)).toList(),
                slice.next() == null ? null : PlanController.HERE + "?after=" + slice.next() + words,
                actor.may(Right.MANAGE_PLANS),
                slice.rows().isEmpty() ? List.of() : files(words, texts));
    }

    static List<Choice> kinds(Texts texts) {
        return Arrays.stream(Plan.Kind.values())
                .map(one -> new Choice(one.name(), texts.of("plans.kind." + one)))
                .toList();
    }

    private static List<Link> files(String words, Texts texts) {
        var href = PlanController.HERE + "/list?form=";
        return List.of(
                new Link(href + "PDF" + words, texts.of("plans.file.PDF")),
                new Link(href + "XLSX" + words, texts.of("plans.file.XLSX")),
                new Link(href + "CSV" + words, texts.of("plans.file.CSV")));
    }

    static PlanListQuery.Asked asked(Actor actor, Map<String, String> sent) {
        return new PlanListQuery.Asked(
                actor.unit(),
                sent.getOrDefault("text", "").strip(),
                PlanForm.find(Plan.Kind.values(), sent.get("kind")),
                PlanForm.find(Plan.State.values(), sent.get("state")));
    }

    private static @Nullable UUID after(Map<String, String> sent) {
        var after = sent.getOrDefault("after", "");
        return after.isEmpty() ? null : PlanForm.uuid(after);
    }

    private static String words(Map<String, String> sent) {
        var words = new StringBuilder();
        for (var name : List.of("text", "kind", "state")) {
            var value = sent.getOrDefault(name, "");
            if (!value.isBlank()) {
                words.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }

    private PlanListPage.Line line(Actor actor, Plan plan, Texts texts) {
        return new PlanListPage.Line(
                PlanController.HERE + "/" + plan.id(),
                plan.title(),
                texts.of("plans.kind." + plan.kind()),
                choices.committee(plan.unit()),
                PlanWords.days(plan, texts),
                PlanWords.state(plan, texts),
                plan.state() == Plan.State.RUNNING ? counts(actor, plan, texts) : List.of());
    }

    /// How many measures stand how; a draft has not begun, and a closed plan tells it on its page.
    private List<PlanPage.Count> counts(Actor actor, Plan plan, Texts texts) {
        return PlanPages.counts(progress.of(plan, actor.unit(), plans.measures(plan.id())), texts);
    }
}
