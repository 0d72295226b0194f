package vn.xaso.playbank.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the bank of the demonstration remembers.
public interface PlayBook {

    /// An account of a commune.
    record Account(String bank, String account) {}

    /// Nothing happens where it is known already.
    void begin(PlayPayment payment);

    Optional<PlayPayment> find(String reference);

    /// Locked until the transaction ends.
    Optional<PlayPayment> hold(String reference);

    void save(PlayPayment payment);

    List<PlayPayment> newest(int most);

    List<PlayPayment> toTell(Instant now, int most);

    /// @param nextTell null: the program has confirmed, or has been told often enough
    void told(String reference, String answer, @org.jspecify.annotations.Nullable Instant nextTell);

    /// Paid on that day.
    List<PlayPayment> paid(Door door, LocalDate day);

    void transfer(String bank, String account, Instant at, long amount, String words, String number);

    List<Account> accounts();

    List<PlayTransfer> transfers(String account, LocalDate from, LocalDate to);
}
