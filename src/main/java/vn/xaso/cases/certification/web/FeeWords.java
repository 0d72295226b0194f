package vn.xaso.cases.certification.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.certification.application.CountedFee;
import vn.xaso.cases.certification.domain.CertificationFee;
import vn.xaso.cases.certification.domain.CertificationFee.Line;
import vn.xaso.cases.certification.domain.CertifiedPaper;
import vn.xaso.kernel.Money;
import vn.xaso.ui.Texts;

/// Tells what certification costs and how that is counted.
record FeeWords(@Nullable CertificationFee fee, Texts texts) {

    Optional<Line> count(TypedRow.Line line) {
        return fee == null || !line.hasPages() || !line.hasCopies()
                ? Optional.empty()
                : Optional.of(fee.of(Integer.parseInt(line.pages()), Integer.parseInt(line.copies())));
    }

    /// Such as `2 trang × 2.000 đ + 1 trang × 1.000 đ = 5.000 đ một bản; 3 bản`.
    String why(TypedRow.Line typed) {
        return fee == null || count(typed).isEmpty()
                ? ""
                : CountedFee.told(fee, Integer.parseInt(typed.pages()), Integer.parseInt(typed.copies()), texts);
    }

    String amount(TypedRow.Line typed) {
        if (fee == null) {
            return texts.of("certification.fee.unknown");
        }
        return count(typed).map(line -> line.amount().toString()).orElse("");
    }

    /// Of a person; nothing is to pay where the counter wrote down why.
    Money total(TypedRow.Person person) {
        return person.exemption().isEmpty()
                ? person.filled().stream()
                        .map(line -> count(line).map(Line::amount).orElse(Money.ZERO))
                        .reduce(Money.ZERO, Money::plus)
                : Money.ZERO;
    }

    @Nullable
    Money amountOf(TypedRow.Line typed) {
        return count(typed).map(Line::amount).orElse(null);
    }

    /// The papers of a person with their fees.
    List<CertifiedPaper> papers(TypedRow.Person person) {
        var lines = person.filled();
        return java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(place -> paper(place + 1, lines.get(place)))
                .toList();
    }

    private CertifiedPaper paper(int no, TypedRow.Line line) {
        return new CertifiedPaper(
                no,
                line.title(),
                line.issuer(),
                line.number(),
                Integer.parseInt(line.pages()),
                Integer.parseInt(line.copies()),
                amountOf(line));
    }
}
