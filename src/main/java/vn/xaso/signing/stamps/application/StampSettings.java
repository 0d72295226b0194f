package vn.xaso.signing.stamps.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who stamps, and how long a signer waits for it.
///
/// @param authority the address of the authority; empty: in the demonstration its own, otherwise none; `none`: none
/// @param limit how long one signature waits for its stamp
/// @param pause how long nobody asks again after the authority did not answer
/// @param every the time between two rounds that add what is missing; zero switches the rounds off
/// @param archiveAfter how long after signing the proofs are put into the document, so that the lists of revoked
///     certificates are younger than the signature
/// @param renewEvery how long an archive stamp is left alone
@ConfigurationProperties("xaso.signing.stamps")
record StampSettings(
        @DefaultValue("") String authority,
        @DefaultValue("3s") Duration limit,
        @DefaultValue("30s") Duration pause,
        @DefaultValue("60s") Duration every,
        @DefaultValue("24h") Duration archiveAfter,
        @DefaultValue("365d") Duration renewEvery) {}
