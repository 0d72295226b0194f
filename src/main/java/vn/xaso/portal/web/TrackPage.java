package vn.xaso.portal.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;

/// The form with which a case is followed without signing in.
public record TrackPage(String code, String phone, List<FieldMessage> errors) {}
