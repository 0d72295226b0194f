package vn.xaso.identity.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All accounts.
public interface Accounts {

    Account get(UUID id);

    Optional<Account> findByLogin(String login);

    Optional<Account> findByOfficial(UUID official);

    List<Account> listOf(Collection<UUID> officials);

    Optional<Account> findByPersonalId(String personalId);

    boolean isEmpty();

    void add(Account account, Instant at);

    /// Nobody else sets up the installation until the end of the transaction.
    void holdFirstRun();

    /// Counts a wrong password; every so many the account is locked until then.
    void countFailure(UUID id, int every, Instant lockedUntil);

    void forgetFailures(UUID id);

    /// Closed until it gets a new password from an administrator.
    void close(UUID id, Instant at);

    void reopen(UUID id, UUID keptBy);

    void changePassword(UUID id, String hash, boolean mustChange);

    void changeContact(UUID id, String name, String phone);
}
