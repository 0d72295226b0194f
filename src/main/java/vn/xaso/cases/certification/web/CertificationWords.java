package vn.xaso.cases.certification.web;

import java.util.stream.Collectors;
import vn.xaso.cases.certification.domain.CertificationRequest;
import vn.xaso.kernel.Money;
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

    static String fee(CertificationRequest request, Texts texts) {
        if (!request.exemption().isEmpty()) {
            return texts.of("certification.fee.exempt", request.exemption());
        }
        return request.fee().map(Money::toString).orElse(texts.of("certification.fee.unknown"));
    }
}
