package vn.xaso.identity.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.xaso.identity.OneTimeCodePort;
import vn.xaso.kernel.Refusal;

/// No way to send a message is set up: says so instead of pretending.
@Component
@ConditionalOnProperty(name = "xaso.demo", havingValue = "false", matchIfMissing = true)
class NoPhone implements OneTimeCodePort {

    @Override
    public void send(String phone, String code) {
        throw new Refusal("identity.refusal.noPhone");
    }
}
