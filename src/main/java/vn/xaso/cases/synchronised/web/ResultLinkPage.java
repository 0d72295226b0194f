package vn.xaso.cases.synchronised.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;

/// The page on which the scanned file of a result on paper is handed in.
///
/// @param open whether there is something to hand in
public record ResultLinkPage(String id, String code, boolean open, List<FieldMessage> mistakes) {}
