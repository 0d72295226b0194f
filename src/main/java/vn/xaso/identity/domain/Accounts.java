package vn.xaso.identity.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All accounts.
public interface Accounts {

    Account get(UUID id);

    Optional<Account> findByLogin(String login);

    Optional<Account> findByPersonalId(String personalId);

    boolean isEmpty();

    void add(Account account, Instant at);

    void rememberFailure(UUID id, int failures, @Nullable Instant lockedUntil);

    void changePassword(UUID id, String hash, boolean mustChange);

    void changeContact(UUID id, String name, String phone);
}
