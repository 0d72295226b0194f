package vn.xaso.payments.domain;

import java.time.Instant;
import java.util.UUID;

/// The account of a unit to which people transfer fees.
///
/// @param bank the six digits of the bank with NAPAS
/// @param since when it was set
/// @param by who set it
public record ReceivingAccount(String bank, String number, String holder, Instant since, UUID account, String by) {

    public boolean isSame(String otherBank, String otherNumber, String otherHolder) {
        return bank.equals(otherBank) && number.equals(otherNumber) && holder.equals(otherHolder);
    }
}
