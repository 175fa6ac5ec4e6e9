/** One promise of the privacy notice, in plain words, with the section of the rule book that keeps it. */
export interface PolicyPromise {
  /** `S1` to `S107`, as the rule book counts them. */
  code: string;
  /** Section, or ruling (X), of the rule book. */
  rule: string;
  text: string;
}

/** A part of the notice. */
export interface PolicySection {
  heading: string;
  promises: readonly PolicyPromise[];
}

/** The notice in its own order (rule book §1): a heading, then a line `code | rule | text` for each promise. */
const NOTICE = `
# Your privacy
S1 | §1.1, §6 | We look after your information well and protect it with technical and physical safeguards.
# What this statement covers
S2 | §1.1 | This statement covers our named website; sites that it links to are outside it.
# Our commitment to you
S3 | §4.6, §4.11 | At every referral we ask whether you agree to your information being shared with other agencies and professionals in the consortium.
S4 | §4.6, §4.11 | At every referral we ask whether you agree to your data being stored for care records and reporting.
S5 | §2.15, §4.11 | Where a referring agency sends data that it already collected, we work with it so that both questions are asked.
S6 | §4.6 | A consent tab must be ticked before your data are stored, processed and shared for your care and its monitoring.
S7 | X1, §2.1 | You have access to any information that we hold about you, without charge.
# The Data Protection Act
S8 | §1.1 | What you give us through the website is protected as the law asks.
S9 | §2.12, §2.16 | We use your information only for the purpose described.
S10 | §1.1 | We pass no details to government or third parties unless you allowed it or the law asks for it.
S11 | §2.1, §4.2 | You may see your data and have mistakes changed; an e-mail is enough to ask.
# About us
S12 | §2.10 | This notice applies to everything that we do with personal information.
S13 | §2.10 | We are a controller for some processing and a processor for other.
S14 | §4.8 | The notice is part of a set of policies that can be read alone or together.
S15 | §1.2 | We say who we are: registered name, number, address, website and e-mail.
S16 | §1.2 | Personal information is about a living person who can be identified, alone or in combination.
S17 | §4.8 | We update this notice regularly.
S18 | §4.8 | We tell you of changes and publish the updated notice.
# Purpose
S19 | §2.10 | Personal information is dealt with correctly, securely and lawfully.
S20 | §3 | That holds however it is collected, used, stored or destroyed, on paper and electronically.
# How we use your information
S21 | §2.12 | We collect only what the purposes of this notice need, at the start and throughout.
S22 | §1.3 | You give it when you refer yourself, are referred, or come to an event or a training.
S23 | §1.3 | Basic personal information is name, address and contact details.
S24 | §1.3 | It may include online profiles and how you use our site.
S25 | §2.13 | Special categories serve specific, limited purposes, such as accessibility.
S26 | §2.13 | Special categories are used only with explicit consent or where the law otherwise allows it.
S27 | X4 | They are health, racial or ethnic origin, gender, age, employment status and date of birth.
# How we obtain information
S28 | §4.11 | It comes from primary or secondary care, from referring agencies, or from yourself.
# What the information is used for
S29 | §1.4 | To communicate with you.
S30 | §1.4 P01 | To give you access to products and services.
S31 | §1.4 P02 | To manage the relationship with someone who receives or received a health or wellbeing service.
S32 | §1.4 P03 | To carry out contracts with you.
S33 | §1.4 P04 | To ask for your views and comments.
S34 | §1.4 P05 | To tell you of changes to services.
S35 | §1.4 P06 | To meet health and safety obligations.
S36 | §1.4 P07 | To comply with the law and valid legal process.
S37 | §1.4 P08 | For business management, planning, accounting and audit.
S38 | §1.4 P09 | To deal with legal disputes, accidents included.
S39 | §1.4 P10 | To prevent fraud.
S40 | §1.4 P11 | To keep networks and information secure.
S41 | §1.4 P12, §5 | To study and understand our services, people kept and lost included.
S42 | §2.12 | For other legitimate interests, if your interests and rights are protected.
# Communications
S43 | §1.5 | We contact you by web chat, e-mail, text message, post or telephone.
S44 | §1.5 | You tell us when your contact details change.
S45 | §1.5 | Calls, e-mails, texts and other communications are recorded and logged lawfully.
S46 | §4.6 | Consent for processing is actively sought during referral.
S47 | §1.5 | Consent to communication preferences is actively sought, and you can change it at any time.
S48 | §2.13 | No consent is needed where a written policy carries out a legal obligation.
S49 | §1.5 | Sharing with a third party for research or improvement needs your written consent.
S50 | §1.5 | Before you decide you are told what information, why, and who receives it.
# Sensitive personal information
S51 | §2.13 | With your explicit written consent, in limited circumstances.
S52 | §2.13 | For legal obligations, in line with our policies.
S53 | §2.13 | In the public interest, such as equal-opportunities monitoring, in line with our policies.
S54 | X10 | For the obligations of a funded project.
S55 | §2.13 | For legal claims.
S56 | §2.13 | To protect someone who cannot consent.
S57 | §2.13 | Where you made the information public yourself.
S58 | X9 | In legitimate activities with safeguards.
# Changes to the way we use your information
S59 | §4.10 | Of a change that you would not expect you are told, with at least 30 days to object before it happens.
S60 | §4.10 | If you disagree, some services may not be able to continue.
S61 | X6 | In some circumstances the statement may change without notice.
# Automated decision making
S62 | §2.9 | A system decides only where it is best placed to.
S63 | §2.9, §4.9 | You are told of the decision and have 21 days to ask for another look.
S64 | §2.9 | It may decide where a contract with you needs it and your rights are safeguarded.
S65 | §2.9 | It may decide with your explicit written consent and safeguards.
S66 | §2.9 | On sensitive information it needs explicit written consent or a public interest, and safeguards.
S67 | §2.9 | No significant decision is left to a system alone without a lawful basis and without telling you.
# Data sharing
S68 | §2.8, §4.4 | Service providers help to complete what you asked for.
S69 | §2.8 PC-10 | They process data only for our purposes and on our instructions.
S70 | §2.8 PC-11, PC-12 | They respect the security of your data and the law.
S71 | §1.1, §2.12 | We may share where the law asks for it or another legitimate interest exists.
S72 | §1.7 | Payment data go to payment companies, for payment, against fraud and for credit risk.
S73 | §2.20, §4.3 | We share among organisations to which you may be referred.
S74 | §2.20 DSA-07, DSA-13, DSA-16 | They meet our privacy and security requirements and use the data for nothing else.
S75 | §1.7 | What you give them beyond that is under their own statement.
# Data security
S76 | §6 | Your information is confidential: stored securely, with control over who has access.
S77 | §2.8 | Contractors get data for specific tasks.
S78 | §2.8 | Partners are selected carefully.
S79 | §2.8, §4.4 | A contract states what they may do with the data.
S80 | §2.8, §4.4 | They use the data for nothing but the contracted task.
S81 | §2.20 | We share only when satisfied that the other side is entitled to receive the data and keeps them secure.
S82 | §1.7 | All personal data are held on secure systems.
S83 | §3 | We reduce what we hold on paper.
S84 | §3 | Most wellbeing data are held on the care-record system.
# How long we keep your information
S85 | §3.2, §3.3 | Periods are set by type of record, product or service.
S86 | §3.4 | Nothing is kept longer than necessary.
S87 | §3.1 | Details of retention are available on request.
S88 | §3.1 | In most cases it is seven years at the most, unless a contract obliges us.
# Your rights
S89 | §4.2 | Your rights are explained, and one telephone number takes requests, questions and complaints.
S90 | §4.2 | If you do not agree to how we use your information, some services may not be able to continue.
S91 | §2.1, §4.2 | Access: a copy of your data; writing to our address is enough.
S92 | §2.6 | Rectification: what is wrong is corrected, what is incomplete is completed.
S93 | §2.6 | While accuracy is checked you may ask us to restrict the use.
S94 | §2.6 | Restriction may suspend services.
S95 | §2.5 | Erasure: when no longer needed, when consent is withdrawn, when the use is unlawful.
S96 | §2.5 | Erasure may suspend services.
S97 | §2.6 | Restriction: when inaccurate, when needed for claims only, when the use is unlawful.
S98 | §2.6 | Restriction, on these grounds too, may suspend services.
S99 | §2.7 | Portability: what you gave us with consent or for a contract, in a portable format.
S100 | §2.7 | Directly to somebody else where that is technically feasible.
S101 | §2.7 | You may object, and ask us to restrict the use meanwhile.
S102 | §2.7 | As a result we may restrict, stop or delete; services may be suspended.
S103 | §2.7 | You may object to direct marketing at any time.
S104 | §2.13 | You may withdraw consent at any time, and it is always clear where it is needed.
# Making complaints
S105 | §2.2, §4.1 | Our data protection officer investigates complaints about how we handled your information; you may go to the regulator.
S106 | §2.2 | Complaints are dealt with within a reasonable period; the regulator is always open to you.
S107 | §1.9 | Questions go to the data protection officer or the data-entry officer.
`;

/** The privacy notice as promises, section by section. */
export const POLICY: readonly PolicySection[] = NOTICE.trim()
  .split(/^# /m)
  .filter(Boolean)
  .map(part => {
    const [heading = '', ...lines] = part.trim().split('\n');
    return { heading, promises: lines.map(promiseOf) };
  });

function promiseOf(line: string): PolicyPromise {
  const [code = '', rule = '', text = ''] = line.split(' | ');
  return { code, rule, text };
}

const CODES = new Set(POLICY.flatMap(({ promises }) => promises.map(({ code }) => code)));

/** Whether the notice has a sentence of this number, such as S31. */
export function isInNotice(code: string): boolean {
  return CODES.has(code);
}
