package vn.xaso.payments.domain;

import java.util.List;
import java.util.Optional;

/// The banks to which the square code can pay, by the six digits that NAPAS gave them.
///
/// Law: NAPAS VietQR, EMVCo Merchant-Presented Mode 1.1
public final class Banks {

    private static final List<Bank> ALL = """
        970405 Agribank
        970436 Vietcombank
        970415 VietinBank
        970418 BIDV
        970449 LPBank
        970425 ABBANK
        970416 ACB
        970409 Bac A Bank
        970438 BaoViet Bank
        970454 BVBank
        970446 Co-opBank
        970431 Eximbank
        970437 HDBank
        970452 KienlongBank
        970422 MB
        970426 MSB
        970428 Nam A Bank
        970419 NCB
        970448 OCB
        970430 PGBank
        970412 PVcomBank
        970403 Sacombank
        970400 Saigonbank
        970429 SCB
        970440 SeABank
        970443 SHB
        970424 Shinhan Bank
        970407 Techcombank
        970423 TPBank
        970441 VIB
        970427 VietABank
        970433 Vietbank
        970432 VPBank\
        """.lines()
            .map(line -> new Bank(line.substring(0, 6), line.substring(7)))
            .toList();

    private Banks() {}

    public record Bank(String digits, String name) {}

    /// Those that have branches in each district first, then by name.
    public static List<Bank> all() {
        return ALL;
    }

    public static Optional<Bank> find(String digits) {
        return ALL.stream().filter(bank -> bank.digits().equals(digits)).findFirst();
    }

    public static String name(String digits) {
        return find(digits).map(Bank::name).orElse(digits);
    }
}
