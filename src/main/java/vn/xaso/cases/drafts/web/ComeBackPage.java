package vn.xaso.cases.drafts.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;

/// What somebody types to come back to a draft, with what is wrong in it.
public record ComeBackPage(String code, String phone, List<FieldMessage> messages) {}
