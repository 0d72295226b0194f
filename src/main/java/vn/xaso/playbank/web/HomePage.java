package vn.xaso.playbank.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// The hall of the play bank.
///
/// @param to the accounts to which it can pay out
/// @param typed what stands in the forms
public record HomePage(
        List<Payment> payments,
        List<Transfer> transfers,
        List<Account> accounts,
        List<Choice> to,
        List<Choice> doors,
        String today,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    /// @param answer of the program to the messages
    public record Payment(
            String href,
            String reference,
            String door,
            String begun,
            String amount,
            String words,
            Tag tag,
            String answer) {}

    public record Transfer(String at, String account, String amount, String words, String number) {}

    /// @param statementHref ends before the form of the file
    public record Account(String account, String bank, String statementHref) {}

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    public String error(String name) {
        return FieldMessage.at(messages, name);
    }
}
