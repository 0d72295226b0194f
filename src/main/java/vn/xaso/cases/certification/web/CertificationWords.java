package vn.xaso.cases.certification.web;

import java.util.stream.Collectors;
import vn.xaso.cases.certification.domain.CertificationRequest;
import vn.xaso.kernel.Money;
import vn.xaso.payments.Payments.Balance;
import vn.xaso.ui.Texts;

/// Tells what is certified.
final class CertificationWords {

    private CertificationWords() {}

    /// Such as `Căn cước (3 bản); Bằng tốt nghiệp (2 bản)`.
    static String papers(CertificationRequest request, Texts texts) {
        return request.papers().stream()
                .map(paper -> texts.of("certification.paper", paper.title(), paper.copies()))
                .collect(Collectors.joining("; "));
    }

    /// Such as `Đã nộp 20.000 đ, biên lai XS26-0000123`.
    static String paid(Balance balance, Texts texts) {
        if (!balance.open().isZero()) {
            var key = balance.trying() ? "certification.paid.trying" : "certification.paid.open";
            return texts.of(key, balance.open());
        }
        if (balance.receipts().isEmpty()) {
            return texts.of("certification.paid.lifted");
        }
        return texts.of("certification.paid.received", balance.received(), String.join(", ", balance.receipts()));
    }

    static String fee(CertificationRequest request, Texts texts) {
        if (!request.exemption().isEmpty()) {
            return texts.of("certification.fee.exempt", request.exemption());
        }
        return request.fee().map(Money::toString).orElse(texts.of("certification.fee.unknown"));
    }
}
