package vn.xaso.cases.hands.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Chooses who gets the next case: whoever has the least open work for his or her share.
public final class FairShare {

    private FairShare() {}

    /// @param no the place among the lines of the rule; it decides between those with the same work
    /// @param weight of the share, one at least
    /// @param load how many open cases the person has
    public record Candidate<T>(T who, String name, int no, int weight, int load) {}

    public static <T> Optional<Candidate<T>> least(Collection<Candidate<T>> candidates) {
        return candidates.stream()
                .min(Comparator.<Candidate<T>>comparingDouble(one -> (one.load() + 1.0) / one.weight())
                        .thenComparingInt(Candidate::load)
                        .thenComparingInt(Candidate::no)
                        .thenComparing(Candidate::name));
    }
}
