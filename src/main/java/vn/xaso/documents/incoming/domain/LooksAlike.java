package vn.xaso.documents.incoming.domain;

import vn.xaso.kernel.Refusal;

/// An entry of the register looks the same. It may be registered all the same, with a reason.
///
/// Law: 30/2020/NĐ-CP Phụ lục VI
public final class LooksAlike extends Refusal {

    public LooksAlike() {
        super("incoming.refusal.alike");
    }
}
