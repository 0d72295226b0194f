package vn.xaso.cases.certification.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.Money;

/// What somebody wants certified.
///
/// @param isElectronic whether an electronic copy is wanted, signed by the one who certifies and by the office
/// @param identity the paper by which the person was recognised, such as `Căn cước số …`, or empty
/// @param exemption why nothing is to pay, or empty
public record CertificationRequest(
        UUID caseId,
        CertificationBook book,
        boolean isElectronic,
        String identity,
        String exemption,
        List<CertifiedPaper> papers) {

    public CertificationRequest {
        papers = List.copyOf(papers);
    }

    public int copies() {
        return papers.stream().mapToInt(CertifiedPaper::copies).sum();
    }

    /// What is to pay, or nothing where one of the papers has no fee that can be counted.
    public Optional<Money> fee() {
        if (!exemption.isEmpty()) {
            return Optional.of(Money.ZERO);
        }
        boolean known = !papers.isEmpty() && papers.stream().allMatch(paper -> paper.fee() != null);
        return known
                ? papers.stream()
                        .map(CertifiedPaper::fee)
                        .filter(Objects::nonNull)
                        .reduce(Money::plus)
                : Optional.empty();
    }
}
