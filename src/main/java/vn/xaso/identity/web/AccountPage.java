package vn.xaso.identity.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;

/// One official and the account, with what the administrator may do.
///
/// @param login what stands in the field of a new account
public record AccountPage(
        String name,
        String action,
        List<Fact> facts,
        String login,
        boolean mayOpen,
        boolean mayReset,
        boolean mayUnlock,
        boolean mayClose,
        boolean keptElsewhere,
        List<FieldMessage> messages) {}
