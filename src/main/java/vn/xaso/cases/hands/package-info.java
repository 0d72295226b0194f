/// In whose hands cases lie: who should get one, who stands in while somebody is away, who takes over from somebody who
/// leaves. A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.hands;
