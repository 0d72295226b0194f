package vn.xaso.reports.design.web;

import java.time.LocalDate;
import java.util.Arrays;
import vn.xaso.forms.Wording;
import vn.xaso.reports.ReportingPeriod;
import vn.xaso.reports.design.domain.ReportingDuty.Terms;
import vn.xaso.reports.design.domain.ReportingDuty.Way;
import vn.xaso.ui.Days;

/// The terms of a duty as they were typed; what is no number is told by the desk.
final class TypedTerms {

    private TypedTerms() {}

    static Terms of(Sent sent, LocalDate today) {
        var kind = Arrays.stream(ReportingPeriod.Kind.values())
                .filter(one -> one.name().equals(sent.text("kind")))
                .findFirst()
                .orElse(ReportingPeriod.Kind.MONTH);
        return new Terms(
                new Wording(sent.text("name"), sent.text("nameEn")),
                sent.lines("content"),
                sent.text("reporters"),
                sent.text("receiver"),
                Arrays.stream(Way.values())
                        .filter(one -> one.name().equals(sent.text("way")))
                        .findFirst()
                        .orElse(Way.ELECTRONIC),
                sent.lines("steps"),
                kind,
                sent.number("closingDay", 0),
                sent.number("dueDays", -1),
                sent.text("basis"),
                Days.find(sent.text("beginsOn")).orElse(today));
    }
}
