package cn.com.ytajpx.anpei.certificate;

/** The post 职位 a certificate is for; one person may hold one of each. */
public enum Post {
    /** 主要负责人 */
    PRINCIPAL,
    /** 安全生产管理人员 */
    SAFETY_MANAGER
}
