/// The bank of the demonstration: it plays VNPAY, the payment platform of the national portal and the banks of the
/// communes, speaks their real contracts with the program over HTTP, and says on each page that no money moves. It
/// knows
/// nothing of the rest of the house.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ui"})
package vn.xaso.playbank;
