package vn.xaso.identity.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// All one-time codes of the last days.
public interface OneTimeCodes {

    void add(OneTimeCode code, Instant at);

    Optional<OneTimeCode> find(UUID id);

    int countSince(String personalId, Instant since);

    void countTry(UUID id);

    /// The numbers of people are not kept longer than they are needed.
    void removeBefore(Instant time);

    void markUsed(UUID id, Instant at);
}
