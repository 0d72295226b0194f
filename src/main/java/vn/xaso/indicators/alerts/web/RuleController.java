package vn.xaso.indicators.alerts.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.indicators.alerts.application.AlertRules;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.indicators.alerts.domain.AlertRule;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// From when an alert is opened, and whose it is.
@Controller
@RequestMapping(RuleController.HERE)
class RuleController {

    static final String HERE = "/office/alerts/rules";
    private static final String PAGE = "indicators/alerts/web/rulePage";

    private final AlertRules rules;
    private final Units units;
    private final Pages pages;

    RuleController(AlertRules rules, Units units, Pages pages) {
        this.rules = rules;
        this.units = units;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, Texts texts) {
        return pages.show(PAGE, page(actor, Map.of(), List.of(), texts));
    }

    @PostMapping
    View set(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        actor.require(Right.MANAGE_ALERTS);
        try {
            rules.set(actor, RuleForm.rule(sent));
            return SeeOther.to(HERE);
        } catch (Mistakes mistakes) {
            var wrong = mistakes.all().stream()
                    .map(one -> new FieldMessage(
                            one.part() + "-" + sent.getOrDefault("kind", ""),
                            texts.of(one.refusal().messageKey(), one.refusal().arguments())))
                    .toList();
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page(actor, sent, wrong, texts));
        }
    }

    private RulePage page(Actor actor, Map<String, String> sent, List<FieldMessage> wrong, Texts texts) {
        actor.require(Right.MANAGE_ALERTS);
        boolean province = units.get(actor.unit()).level() == UnitLevel.PROVINCE;
        var said = rules.ofProvince(actor.unit());
        var mine = province ? said : rules.of(actor.unit());
        var lines = Arrays.stream(AlertKind.values())
                .map(kind -> line(mine.getOrDefault(kind, kind.usual()), said.getOrDefault(kind, kind.usual()), texts))
                .toList();
        var owners = AlertRules.OWNERS.stream()
                .sorted()
                .map(one -> new Choice(one.name(), texts.of("alerts.owner." + one)))
                .toList();
        return new RulePage(lines, owners, province, wrong.isEmpty() ? "" : sent.getOrDefault("kind", ""), sent, wrong);
    }

    private static RulePage.Line line(AlertRule mine, AlertRule said, Texts texts) {
        var kind = mine.kind();
        return new RulePage.Line(
                kind.name(),
                texts.of("alerts.kind." + kind),
                words(mine, texts),
                mine.active(),
                kind.hasThreshold() ? String.valueOf(mine.threshold()) : "",
                kind.hasDays() ? String.valueOf(mine.days()) : "",
                mine.owner().name(),
                texts.of("alerts.owner." + mine.owner()),
                mine.equals(said) ? "" : words(said, texts));
    }

    private static String words(AlertRule rule, Texts texts) {
        return rule.active()
                ? texts.of("alerts.rule." + rule.kind(), rule.threshold(), rule.days())
                : texts.of("alerts.rule.off");
    }
}
