package vn.xaso.cases.certification.application;

import java.util.stream.Collectors;
import vn.xaso.cases.certification.domain.CertificationFee;
import vn.xaso.ui.Texts;

/// Tells how the fee of a paper came about, on the page of the counter as on the receipt.
public final class CountedFee {

    private CountedFee() {}

    /// Such as `2 trang × 2.000 đ + 1 trang × 1.000 đ = 5.000 đ một bản; 3 bản`.
    public static String told(CertificationFee fee, int pages, int copies, Texts texts) {
        if (!fee.isByPage()) {
            return texts.of("certification.fee.each", fee.scale().unit());
        }
        var count = fee.of(pages, copies).copy();
        var parts = count.parts().stream()
                .map(part -> texts.of("certification.fee.pages", part.units(), part.each()))
                .collect(Collectors.joining(" + "));
        var one = texts.of("certification.fee.one", parts, count.amount());
        var capped = count.isCapped() ? " " + texts.of("certification.fee.ceiling", count.amount()) : "";
        return one + capped + "; " + texts.of("certification.fee.copies", copies);
    }
}
