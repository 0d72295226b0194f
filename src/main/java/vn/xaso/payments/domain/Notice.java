package vn.xaso.payments.domain;

import vn.xaso.kernel.Money;

/// What a provider says about a try, however it says it: by a message, by the answer to a question, in a statement.
///
/// @param reference of the try
/// @param transaction the provider's own number of the movement
/// @param paid whether the money came
/// @param reason the provider's code, for people
public record Notice(Way way, String reference, String transaction, Money amount, boolean paid, String reason) {}
