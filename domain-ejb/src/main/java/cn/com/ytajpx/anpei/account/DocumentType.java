package cn.com.ytajpx.anpei.account;

/** What proves a person's identity (有效证件). */
public enum DocumentType {
    ID_CARD, PASSPORT, OTHER
}
