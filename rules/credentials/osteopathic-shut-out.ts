import { defineRule, osteopathicShutOut } from "../../src/rule/index.ts";

/** Tells when a physician's posting leaves out doctors of osteopathic medicine. */
export default defineRule({
  id: "credentials/osteopathic-shut-out",
  since: "0.1.0",
  level: "warning",
  languages: ["en"],
  needs: { osteopathicShutOut },
  messages: {
    onlyMd: {
      problem: '"{text}" shuts out osteopathic physicians.',
      why: "Every state licenses MD and DO alike, and so do Medicare and the hospitals.",
      todo: 'Write "MD or DO".',
    },
    mdAlone: {
      problem: '"{text}" is named without DO.',
      why: "Every state licenses MD and DO alike; osteopathic physicians read this as a no.",
      todo: 'Write "MD or DO".',
    },
    boardOnly: {
      problem: 'DO is accepted, and "{text}" is the only certification.',
      why: "Osteopathic physicians may be certified by AOA boards.",
      todo: 'Write "ABMS or AOA board certification".',
    },
    examOnly: {
      problem: 'DO is accepted, and "{text}" is the only examination.',
      why: "Osteopathic physicians take COMLEX-USA.",
      todo: 'Write "USMLE or COMLEX-USA".',
    },
  },
  check({ osteopathicShutOut }, tell) {
    for (const { kind, mention } of osteopathicShutOut) {
      const message = ({ "only-md": "onlyMd", "md-alone": "mdAlone", board: "boardOnly", exam: "examOnly" } as const)[
        kind
      ];
      const text = kind === "md-alone" ? "MD or DO" : kind === "exam" ? "USMLE or COMLEX-USA" : null;
      const isPlain = mention.at.end - mention.at.start === mention.text.length;
      const edits = text !== null && isPlain ? [{ start: mention.at.start, end: mention.at.end, text }] : null;
      tell(
        message,
        {
          at: mention.at,
          ...(edits && { suggestions: [{ title: `Write "${text}"`, edits }] }),
          level: kind === "only-md" || kind === "exam" ? "warning" : "info",
        },
        { text: mention.text },
      );
    }
  },
});
