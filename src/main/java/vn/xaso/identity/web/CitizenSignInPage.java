package vn.xaso.identity.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;

/// What a citizen types to get a code, with what is wrong in it.
public record CitizenSignInPage(
        String personalId, String name, String phone, String next, List<FieldMessage> problems) {}
