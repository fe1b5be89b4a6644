import { expect, test } from "vitest";
import { language } from "../../src/facts/index.ts";
import { answer } from "../support/read.ts";

test.each([
  ["en", "The charge nurse leads the shift and is responsible for the beds of the ward."],
  ["de", "Die Stationsleitung führt die Schicht und ist für die Betten der Station verantwortlich."],
  ["fr", "La cadre de santé dirige les équipes de nuit et veille sur les lits du service avec vous."],
  ["es", "La enfermera dirige el turno de noche y es responsable de las camas de la planta."],
  ["it", "Il coordinatore dirige il turno di notte ed è responsabile dei letti del reparto con gli altri."],
  ["nl", "De verpleegkundige leidt de dienst en is verantwoordelijk voor het aantal bedden van de afdeling."],
  ["pt", "A enfermeira lidera o turno da noite e é responsável pelos leitos da ala com uma equipe."],
  ["pl", "Pielęgniarka prowadzi zmianę i jest odpowiedzialna za łóżka na oddziale oraz za zespół w nocy."],
  ["ko", "간호사는 야간 근무를 이끌고 병동의 침대를 책임집니다."],
])("hears %s", (tag, text) => expect(answer(language, `${text}\n`)).toBe(tag));

test.each(["RN BSN CCRN\n", "Denver 80203\n"])("does not guess: %j", (text) =>
  expect(answer(language, text)).toBeNull(),
);
