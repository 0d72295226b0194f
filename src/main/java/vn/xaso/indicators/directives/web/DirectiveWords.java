package vn.xaso.indicators.directives.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.xaso.indicators.directives.domain.Directive;
import vn.xaso.indicators.directives.domain.DirectiveStep;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Directives in words.
final class DirectiveWords {

    private DirectiveWords() {}

    static Tag kind(Directive directive, Texts texts) {
        return new Tag(
                directive.kind() == Directive.Kind.URGE ? Kind.WARN : Kind.INFO,
                texts.of("directives.kind." + directive.kind()));
    }

    static String given(Directive directive, Texts texts) {
        return texts.of("directives.given." + directive.kind());
    }

    static String by(Directive.Signer by) {
        return by.position().isEmpty() ? by.name() : by.name() + " – " + by.position();
    }

    static String due(Directive directive, Texts texts) {
        var day = directive.dueOn();
        return day == null ? "" : texts.day(day);
    }

    static String age(Directive directive, Instant now, Texts texts) {
        long days = directive.age(now);
        return days == 0 ? texts.of("directives.age.today") : texts.of("directives.age", days);
    }

    static Kind urgency(Directive directive, Instant now) {
        return directive.isLate(LocalDate.ofInstant(now, OfficeClock.ZONE)) ? Kind.LATE : Kind.NEUTRAL;
    }

    static String subjectHref(Directive directive, boolean own) {
        var id = directive.subject().id();
        if (!own || id == null) {
            return "";
        }
        return switch (directive.subject().about()) {
            case CASE -> "/office/cases/" + id;
            case DOCUMENT -> "/office/documents/incoming/" + id;
            case OUTGOING -> "/office/documents/outgoing/" + id;
            case ALERT -> "/office/alerts/" + id;
            case UNIT -> "/office/operations";
        };
    }

    /// The whole story, the newest first.
    static List<Happening> story(Directive directive, List<DirectiveStep> steps, Texts texts) {
        var first = new Happening(
                texts.minute(directive.givenAt()),
                given(directive, texts),
                by(directive.by()),
                directive.words(),
                Kind.INFO);
        var story = new java.util.ArrayList<Happening>();
        story.add(first);
        steps.forEach(step -> story.add(new Happening(
                texts.minute(step.at()),
                texts.of("directives.step." + step.kind()),
                step.by().person() == null ? texts.of("directives.by.itself") : by(step.by()),
                step.words(),
                step.kind() == DirectiveStep.Kind.SEEN ? Kind.INFO : Kind.DONE)));
        return List.copyOf(story.reversed());
    }

    static DirectiveLine line(Directive directive, Instant now, Texts texts) {
        return new DirectiveLine(
                DirectiveController.HERE + "/" + directive.id(),
                kind(directive, texts),
                directive.subject().label(),
                directive.words(),
                directive.by().name(),
                directive.toName(),
                texts.minute(directive.givenAt()),
                age(directive, now, texts),
                due(directive, texts),
                urgency(directive, now));
    }
}
