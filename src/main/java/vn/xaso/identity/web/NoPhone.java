package vn.xaso.identity.web;

import vn.xaso.identity.OneTimeCodePort;
import vn.xaso.kernel.Refusal;

/// No way to send a message is set up: says so instead of pretending.
class NoPhone implements OneTimeCodePort {

    @Override
    public void send(String phone, String code) {
        throw new Refusal("identity.refusal.noPhone");
    }
}
