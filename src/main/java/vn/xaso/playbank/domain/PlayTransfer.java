package vn.xaso.playbank.domain;

import java.time.Instant;

/// A line of an account.
///
/// @param bank six digits
/// @param amount in đồng; less than nothing goes out
/// @param words as whoever paid wrote them
/// @param number of the bank
/// @param balance after it
public record PlayTransfer(
        String bank, String account, Instant at, long amount, String words, String number, long balance) {}
