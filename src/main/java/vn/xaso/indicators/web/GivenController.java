package vn.xaso.indicators.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.indicators.application.GivenDesk;
import vn.xaso.indicators.domain.Basis.Fraction;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Days;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The province enters figures by hand and corrects maxima and thresholds.
@Controller
@RequestMapping(GivenPages.HERE)
class GivenController {

    private static final String PAGE = "indicators/web/givenPage";

    private final GivenDesk desk;
    private final GivenPages lists;
    private final Pages pages;

    GivenController(GivenDesk desk, GivenPages lists, Pages pages) {
        this.desk = desk;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, Texts texts) {
        return pages.show(PAGE, lists.make(actor, Map.of(), "", texts));
    }

    @PostMapping
    View give(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        return refusing(
                actor,
                sent,
                texts,
                () -> desk.give(
                        actor,
                        IndicatorReaders.unit(actor, sent),
                        sent.getOrDefault("code", ""),
                        month(sent.getOrDefault("month", "")),
                        new Fraction(number(sent, "numerator"), number(sent, "denominator")),
                        sent.getOrDefault("source", "")));
    }

    @PostMapping("/weights")
    View weigh(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        return refusing(
                actor,
                sent,
                texts,
                () -> desk.weigh(
                        actor,
                        sent.getOrDefault("formula", ""),
                        Days.find(sent.getOrDefault("from", "")).orElse(null),
                        decimal(sent, "maximum"),
                        decimal(sent, "threshold"),
                        sent.getOrDefault("basis", "")));
    }

    private View refusing(Actor actor, Map<String, String> sent, Texts texts, Runnable act) {
        actor.require(Right.MANAGE_CATALOGUE);
        try {
            act.run();
            return SeeOther.to(GivenPages.HERE);
        } catch (Refusal refusal) {
            var why = texts.of(refusal.messageKey(), refusal.arguments());
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, lists.make(actor, sent, why, texts));
        }
    }

    private static @Nullable YearMonth month(String text) {
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeException wrong) {
            return null;
        }
    }

    /// What is no number is refused by the desk as a wrong figure.
    private static long number(Map<String, String> sent, String name) {
        var text = sent.getOrDefault(name, "").strip();
        return text.matches("\\d{1,12}") ? Long.parseLong(text) : -1;
    }

    private static @Nullable BigDecimal decimal(Map<String, String> sent, String name) {
        var text = sent.getOrDefault(name, "").strip().replace(',', '.');
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("\\d{1,3}(\\.\\d{1,2})?") ? new BigDecimal(text) : BigDecimal.valueOf(-1);
    }
}
