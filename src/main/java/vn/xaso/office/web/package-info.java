@org.jspecify.annotations.NullMarked
package vn.xaso.office.web;
